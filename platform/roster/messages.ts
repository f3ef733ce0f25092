import { fill, type Message, type MessageParameters } from '../../grader/contract/message.ts'

/** Every sentence about an instructor's roster file, by key. */
export const rosterMessages = {
  'file-too-large': 'The file has more than {limit} MiB.',
  'too-many-lines': 'The file has more than {limit} lines below its header.',
  'too-many-columns': 'The file has more than {limit} columns.',
  'no-lines': 'There is nobody in the file: a header is wanted, and below it one line for each person.',
  'no-email-column': 'No column holds e-mail addresses: name one of them “Email”.',
  'login-no-email': 'The SIS Login IDs are no e-mail addresses: add a column “Email”.',
  'no-name-column': 'No column holds names: name one of them “Name”, or two “First name” and “Last name”.',
  'column-twice': 'The columns “{first}” and “{second}” mean the same: keep one of them.',
  'broken-quotes':
    'A quotation mark is not closed, or stands inside a field: put the field in quotation marks and write each mark in it twice.',
  ragged:
    'More than {limit} lines have another number of fields than the header: are all fields separated by one and the same character?',
  'field-count': 'Fields in this line: {actual}; in the header: {expected}.',
  'unseen-characters': 'The field has characters that are not seen: type it anew.',
  'too-long': 'The field has {actual} characters; at most {limit} are accepted.',
  'email-missing': 'The e-mail address is missing.',
  'email-malformed': '“{actual}” is no e-mail address.',
  'email-twice': 'Line {first} has this e-mail address, too.',
  'student-number-twice': 'Line {first} has this student number, too.',
  'name-missing': 'The name is missing.',
  'role-unknown': '“{actual}” is no role: student, assistant or instructor is wanted.',
  'old-encoding': 'The file is not UTF-8; it was read as {encoding}. Are all names right?',
  'points-possible-skipped': 'The line of possible points, which is nobody, was left out.',
  'posting-skipped': 'The line about the posting of grades, which is nobody, was left out.',
  'test-student-skipped': 'The test student of Canvas was left out.',
} as const

export type RosterMessageKey = keyof typeof rosterMessages

export interface RosterMessage extends Message {
  messageKey: RosterMessageKey
}

export function sayOfRoster(key: RosterMessageKey, parameters: MessageParameters = {}): RosterMessage {
  return { message: fill(rosterMessages[key], parameters), messageKey: key, messageParameters: parameters }
}
