type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

/** The fields that have a value; null is one. */
export const definedOf = <Fields extends object>(fields: Fields): Defined<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>

/** What of `record` the fields of a change are about. */
export const before = <Row extends object>(record: Row, change: object): Partial<Row> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name in change)) as Partial<Row>
