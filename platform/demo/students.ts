import type { Random } from '../../grader/contract/random.ts'

/** How somebody works. */
export interface Student {
  name: string
  /** 0..1 */
  ability: number
  /** 0: at the last moment, or later; 1: days before. */
  diligence: number
  /** Did nothing from this assignment on. */
  goneFrom: number
}

const names = [
  ...['Ada Yilmaz', 'Akira Tanaka', 'Amina Diallo', 'Anton Weber', 'Beatriz Costa', 'Caleb Mensah'],
  ...['Camille Laurent', 'Chen Yu', 'Dario Rossi', 'Divya Nair', 'Elif Demir', 'Emil Novak', 'Fatima Rahman'],
  ...['Felix Brandt', 'Freya Lindqvist', 'Gabriel Moreau', 'Hana Kobayashi', 'Hugo Almeida', 'Ines Herrera'],
  ...['Ivan Petrov', 'Jana Kovac', 'Jonas Berg', 'Kofi Asante', 'Lea Schneider', 'Liang Wei', 'Lina Haddad'],
  ...['Luca Ferrari', 'Maja Nowak', 'Marco Silva', 'Mei Lin', 'Mila Horvat', 'Nadia Benali', 'Noah Fischer'],
  ...[
    'Omar Farouk',
    'Priya Sharma',
    'Rosa Jimenez',
    'Samuel Okoro',
    'Sofia Papadaki',
    'Tomas Dvorak',
    'Yuna Park',
  ],
]

/** Two who left, and among the others a few who find it hard and a few who always come late. */
export function makeStudents(random: Random): Student[] {
  return names.map((name, index) => ({
    name,
    ability: (random.unit() + random.unit() + random.unit()) / 3,
    diligence: random.unit(),
    goneFrom: index % 19 === 7 ? 2 : Number.POSITIVE_INFINITY,
  }))
}

/** Whoever tries the installation as a student has the past of a middling one. */
export const middlingStudent = (name: string): Student => ({
  ...{ name, ability: 0.55, diligence: 0.4, goneFrom: Number.POSITIVE_INFINITY },
})
