/**
 * Components that the SPFx runtime asks for and that are not on npm. `client/standIns` has something to give for each.
 * The list belongs to one SPFx version: the host names what is missing when it starts.
 */
export const STAND_IN_IDS = [
  // Needed by every web part
  '42647dee-1f75-4b9f-b521-5c844a6c35cc', // sp-edit-customer-promise
  'c49ba483-7614-4c5c-b9dd-11b45a5fa280', // sp-idle-web-task
  // Needed by the property pane: Microsoft's own small pieces
  '63d75709-2785-4c91-97ad-489b171397d4', // reactdom-render
  '3173fefe-9995-49d1-a75d-a5caeaaba212', // sp-pages-content-panel-context
  '8494e7d7-6b99-47b2-a741-59873e42f16f', // sp-component-utilities
  'cc2cc925-b5be-41bb-880a-f0f8030c6aff', // odsp-utilities-bundle
  'bf211556-3cf0-412c-9618-a4f0e7069ebf', // sp-heading-level
  '17ce0976-e69a-4355-be84-89b69a74717d', // Fluent utilities
  '3a5e1265-5479-43da-a578-2c7e29626c04', // sp-file-handler
  // Fluent UI 8
  '396bbc17-3d18-4f43-8299-d99720d88e22', // office-ui-fabric-react-bundle
  'fab65e60-a04f-4772-874c-10691e4afa4b', // tooltip
  '0ad7e31a-8df9-4659-add8-a32c8e40040d', // buttons
  'ffe5c101-373a-4bd2-bebb-13082852bab0', // label
  '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8', // FocusTrapZone
  '89f063a9-3b5f-4ac2-a3ec-b598f37acb89', // Spinner
  'b9fc293f-811a-4b1c-a851-a1fbcb7851bf', // Customizer
  '111fe4c6-f1c2-4325-a129-3526437cba32', // Link
  '4c7a0268-816b-4ba5-ab33-df85b4bbf18c', // TextField
  '4a37fff0-2aea-4df6-b0e4-061644a5c355', // Checkbox
  '7f394f7b-0b39-41b0-89b3-16946caa2f33', // ChoiceGroup
  '9f15c0bf-73f0-4365-a7c0-5b2072882dbb', // Dropdown
  '215395c1-25f7-42ff-967c-8832aff2ab33', // Slider
  'b67b6cf3-ed44-4fad-af6b-3d78f3e35971', // SpinButton
  'a86b8f98-2f15-4506-b455-c1e9fe8da1bd', // Callout
  '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb', // Panel
  '94f059ca-7d9b-46b4-bb97-ec5867cb121a', // Stack
  // Fluent UI 9
  '0ec74f52-38bc-4a51-ab82-7c91a2b399a2', // utilities
  '72ec0651-8a26-441c-87f2-77ec66884ca3', // button
  'f652a763-4d5f-4a08-aed3-d3377ef835ff', // menu
  'd3139516-bb4d-4141-9d35-a8aefe0272ec', // field
  '17f3a86d-33ce-4338-8594-8700ee90c494', // info label
  '33c5a798-8532-4741-888a-d0a7734036b5', // tooltip
  '29728f96-9823-40fa-a481-ffdf106880b1', // combobox
  'dbdce381-c024-42a0-ab20-4134aca49a27', // label
  'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc', // Switch
  '89b85dbe-f07e-424d-88da-a84f647073e2', // tabs
  'b99a20f7-e090-4a32-a841-7866d0be8d59', // overflow
  // Microsoft Graph client, MIT
  '32b9363b-09ff-4959-929a-cab2663fb223'
] as const;

export type StandInId = (typeof STAND_IN_IDS)[number];
