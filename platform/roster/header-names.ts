import type { RosterField } from './roster.ts'

/** What columns are called, here and in exports of Canvas and Moodle, as `plainHeader` makes it. */
const names: readonly [RosterField, string][] = [
  ['email', 'email emailaddress mail mailaddress 邮箱 邮箱地址 电子邮箱 电子邮件 电子邮件地址 邮件 邮件地址'],
  ['name', 'name fullname studentname student 姓名 学生姓名 全名'],
  ['givenName', 'firstname givenname forename 名'],
  ['surname', 'lastname surname familyname 姓 姓氏'],
  ['studentNumber', 'studentnumber studentno studentid idnumber sisuserid sisid 学号 学生号'],
  ['canvasId', 'canvasid canvasuserid'],
  ['section', 'section sections group groups 班级 班 小组 分组'],
  ['role', 'role roles 角色 身份'],
]
const fieldOf = new Map(
  names.flatMap(([field, headers]) =>
    headers.split(' ').map((header): [string, RosterField] => [header, field]),
  ),
)

/** A header in lower case, without spaces, hyphens, underscores and full stops. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]/g, '')
}

/** The field that a plain header means wherever it stands. */
export function findField(plain: string): RosterField | undefined {
  return fieldOf.get(plain)
}
