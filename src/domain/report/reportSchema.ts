/** Shape of the report files; raised when a reader of the old shape would be misled. */
export const reportSchema = 2;
