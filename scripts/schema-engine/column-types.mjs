import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** The types of the system catalogue and of Prisma's table of migrations, which is all that the engine reads. */
const COLUMN_TYPES = new Map([
  [16, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character], // "char"
  [19, ColumnTypeEnum.Text], // name
  [20, ColumnTypeEnum.Int64],
  [21, ColumnTypeEnum.Int32],
  [23, ColumnTypeEnum.Int32],
  [25, ColumnTypeEnum.Text],
  [26, ColumnTypeEnum.Int64], // oid
  [1002, ColumnTypeEnum.CharacterArray],
  [1005, ColumnTypeEnum.Int32Array],
  [1007, ColumnTypeEnum.Int32Array],
  [1009, ColumnTypeEnum.TextArray],
  [1015, ColumnTypeEnum.TextArray],
  [1016, ColumnTypeEnum.Int64Array],
  [1042, ColumnTypeEnum.Text],
  [1043, ColumnTypeEnum.Text], // varchar
  [1114, ColumnTypeEnum.DateTime],
  [1184, ColumnTypeEnum.DateTime], // timestamptz
  [2950, ColumnTypeEnum.Uuid],
])

const TIMESTAMP_OIDS = new Set([1114, 1184])

/**
 * @param {pg.FieldDef} field
 */
export function columnType({ name, dataTypeID }) {
  const type = COLUMN_TYPES.get(dataTypeID)
  if (type === undefined) {
    throw new DriverAdapterError({ kind: 'UnsupportedNativeDataType', type: `oid ${dataTypeID} of column "${name}"` })
  }
  return type
}

/** Values as `pg` parses them, but instants as the RFC 3339 text that the engine reads. The session runs in UTC. */
export const typeParsers = {
  /** @param {number} oid */
  getTypeParser(oid) {
    return TIMESTAMP_OIDS.has(oid) ? instantText : pg.types.getTypeParser(oid, 'text')
  },
}

/** @param {string} text such as "2026-01-31 08:15:00.25+00" */
function instantText(text) {
  return `${text.replace(' ', 'T').replace(/\+00$/, '')}+00:00`
}
