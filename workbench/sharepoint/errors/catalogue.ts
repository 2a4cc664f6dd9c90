/**
 * Every refusal this service can utter, in SharePoint's own codes and words. Sources (documentation, quoted
 * threads, assumed) are listed per entry in docs/local-sharepoint.md.
 */
export class SharePointError extends Error {
  public constructor(
    public readonly status: number,
    /** `<hresult>, <.NET type>` as SharePoint writes it. */
    public readonly code: string,
    message: string
  ) {
    super(message);
    this.name = 'SharePointError';
  }
}

const spException = 'Microsoft.SharePoint.SPException';
const clientQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const clientService = '-1, Microsoft.SharePoint.Client.ClientServiceException';
const argument = '-1, System.ArgumentException';

const raise = (status: number, code: string, message: string): SharePointError =>
  new SharePointError(status, code, message);

const badSecurityValidation =
  'The security validation for this page is invalid and might be corrupted. ' +
  "Please use your web browser's Back button to try your operation again.";

export const identityErrors = {
  unauthenticated: () =>
    raise(401, '-2147024891, System.UnauthorizedAccessException', 'Access denied. Before opening files in this location, you must first browse to the web site and select the option to login automatically.'),
  accessDenied: () =>
    raise(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.'),
  digestInvalid: () => raise(403, `-2130575251, ${spException}`, badSecurityValidation),
  digestExpired: () => raise(403, `-2130575252, ${spException}`, badSecurityValidation)
};

export const requestErrors = {
  /** Not SharePoint's: this service does not support it, and says exactly what. */
  notSupported: (what: string) =>
    raise(501, '-1, System.NotImplementedException', `Not supported by the local SharePoint service: ${what}.`),
  resourceMissing: (name: string) =>
    raise(404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', `Cannot find resource for the request ${name}.`),
  wrongMethod: (method: string, name: string) =>
    raise(405, clientService, `The HTTP method '${method}' cannot be used to access the resource '${name}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`),
  tooLarge: (bytes: number) =>
    raise(400, clientQuery, `The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ${bytes} bytes has been read from the stream; however a maximum of 2097152 bytes is allowed.`),
  notJson: () => raise(400, clientQuery, 'Invalid JSON. A token was not recognized in the JSON content.'),
  missingParameter: (name: string) => raise(400, clientQuery, `The parameter ${name} does not exist in method.`),
  badExpression: (expression: string) => raise(400, clientQuery, `The expression "${expression}" is not valid.`),
  wrongPrimitive: (edm: string) =>
    raise(400, clientQuery, `Cannot convert a primitive value to the expected type '${edm}'. See the inner exception for more details.`),
  wrongLiteral: (literal: string, edm: string) =>
    raise(400, clientQuery, `Cannot convert the literal '${literal}' to the expected type '${edm}'.`),
  unknownProperty: (name: string, type: string) =>
    raise(400, clientQuery, `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`),
  invalidArgument: (message: string) => raise(400, argument, message)
};

export const webErrors = {
  siteMissing: (path: string) => raise(404, '-2147024894, System.IO.FileNotFoundException', `404 FILE NOT FOUND: no site at '${path}'.`),
  listMissing: (title: string, webUrl: string) => raise(404, argument, `List '${title}' does not exist at site with URL '${webUrl}'.`),
  listIdMissing: () => raise(404, '-2130575322, Microsoft.SharePoint.SPException', 'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.'),
  listTitleTaken: () =>
    raise(500, `-2130575342, ${spException}`, 'A list, survey, discussion board, or document library with the specified title already exists in this website.  Please choose another title.'),
  storageEntityDenied: () => identityErrors.accessDenied(),
  /** The text of SharePoint's form for it; status and code are assumed. */
  siteOwnerStays: () => raise(400, `-2130575334, ${spException}`, 'You cannot delete the owners of a Web site collection.'),
  userMissing: () => raise(404, `-2146232832, ${spException}`, 'User cannot be found.'),
  userNotResolved: (login: string) => raise(404, `-2146232832, ${spException}`, `The specified user ${login} could not be found.`),
  groupMissing: () => raise(404, `-2146232832, ${spException}`, 'Group cannot be found.'),
  groupTaken: () => raise(500, `-2130575293, ${spException}`, 'The specified name is already in use.\n\nTry again with a new name.'),
  featureActive: (id: string) => raise(500, '-2146233079, System.InvalidOperationException', `Feature with Id '${id}' is already activated at this scope.`),
  featureInactive: (id: string) => raise(500, '-2146233079, System.InvalidOperationException', `Feature with Id '${id}' is not activated at this scope.`),
  levelMissing: () => raise(404, '-2146233086, System.ArgumentOutOfRangeException', 'Specified argument was out of the range of valid values.'),
  levelTaken: (name: string) => raise(500, `-2130575286, ${spException}`, `A permission level with the name "${name}" already exists in this site.`),
  levelReserved: () => raise(400, `-2130575293, ${spException}`, 'You cannot change or delete this permission level.'),
  principalMissing: (id: number) => raise(404, `-2146232832, ${spException}`, `Can not find the principal with id: ${id}.`),
  inheritsAssignments: () =>
    raise(400, '-2146233079, System.InvalidOperationException', 'This operation is not allowed on an object that inherits permissions.'),
  tooManyItemsToBreak: () =>
    raise(429, `-2147024860, Microsoft.SharePoint.SPQueryThrottledException`, 'You cannot break or reinherit permissions for this item because there are too many items in the list.'),
  tooManyUniqueScopes: () =>
    raise(500, `-2146232832, ${spException}`, 'You cannot break inheritance for this item because there are too many items with unique permissions in this list.')
};

export const listErrors = {
  thresholdExceeded: () =>
    raise(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'The attempted operation is prohibited because it exceeds the list view threshold.'),
  tooManyLookups: () =>
    raise(500, '-2147024749, Microsoft.SharePoint.SPQueryThrottledException', 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'),
  unknownField: (name: string) => raise(400, `-1, ${spException}`, `The field or property '${name}' does not exist.`),
  needsExpand: (field: string) =>
    raise(400, `-1, ${spException}`, `The query to field '${field}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${field}.`),
  noteInFilter: (field: string) =>
    raise(400, `-1, ${spException}`, `The field '${field}' of type 'Note' cannot be used in the query filter expression.`),
  itemMissing: () => raise(404, '-2130575338, System.ArgumentException', 'Item does not exist. It may have been deleted by another user.'),
  etagMismatch: (sent: string, actual: string) =>
    raise(412, clientService, `The request ETag value '${sent}' does not match the object's ETag value '${actual}'.`),
  duplicateValue: (field: string) =>
    raise(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`),
  textTooLong: () =>
    raise(400, `-2130575155, ${spException}`, 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'),
  choiceInvalid: () =>
    raise(400, `-2130575155, ${spException}`, 'Invalid choice value.\n\nA choice field contains invalid data. Please check the value and try again.'),
  dateInvalid: () => raise(400, `-2130575155, ${spException}`, 'Invalid date/time value.\n\nA date/time field contains invalid data. Please check the value and try again.'),
  userNotUnique: () => raise(400, `-2130575276, ${spException}`, 'The specified user could not be found.'),
  lookupInvalid: () => raise(400, `-2130575155, ${spException}`, 'Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.'),
  fieldMissing: (name: string) => raise(404, argument, `Column '${name}' does not exist. It may have been deleted by another user.`),
  fieldTaken: (name: string) => raise(500, `-2130575336, ${spException}`, `A duplicate field name "${name}" was found.`),
  fieldReadOnly: () => raise(500, `-2130575327, ${spException}`, 'This field cannot be deleted or changed.'),
  fieldXmlInvalid: () => raise(400, `-2130575340, ${spException}`, 'The field schema is not valid. Check the attributes of the Field element and try again.'),
  uniqueNeedsValues: () => raise(500, `-2130575168, ${spException}`, 'This field cannot be changed to enforce unique values because it contains duplicate values.'),
  uniqueAndReadSecurity: () =>
    raise(500, `-2130575166, ${spException}`, 'Item-level read permissions cannot be combined with columns that enforce unique values.'),
  validationFailed: () =>
    raise(500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'List data validation failed.'),
  tooManyIndexes: () => raise(500, `-2130575168, ${spException}`, 'You cannot add more than 20 indices to a list.')
};

export const recycleBinErrors = {
  missing: () => raise(404, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.')
};

export const camlErrors = {
  notUnderstood: () => raise(500, `-2147467259, ${spException}`, 'Cannot complete this action.\n\nPlease try again.'),
  unknownField: () =>
    raise(500, `-2130575340, ${spException}`, 'One or more field types are not installed properly. Go to the list settings page to delete these fields.')
};

export const formulaErrors = {
  syntax: () => raise(400, `-2130575270, ${spException}`, 'The formula contains a syntax error or is not supported.'),
  otherColumn: () =>
    raise(400, `-2130575270, ${spException}`, 'The formula cannot refer to another column.  Check the formula for spelling mistakes or update the formula to reference only this column.'),
  unknownColumn: () => raise(400, `-2130575270, ${spException}`, 'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.'),
  unsuitableColumn: () =>
    raise(400, `-2130575270, ${spException}`, 'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.')
};

export const fileErrors = {
  folderMissing: () => raise(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  fileMissing: (path: string) => raise(404, `-2130575338, ${spException}`, `The file ${path} does not exist.`),
  fileExists: (path: string, editor: string, when: string) =>
    raise(400, `-2130575257, ${spException}`, `A file with the name ${path} already exists. It was last modified by ${editor} on ${when}.`),
  folderExists: (path: string) => raise(400, `-2130575257, ${spException}`, `A file or folder with the name ${path} already exists.`),
  nameInvalid: (name: string) =>
    raise(400, `-2130575245, ${spException}`, `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`)
};
