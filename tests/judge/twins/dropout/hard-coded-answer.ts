export const dropout = () => '1.3333333333 0 4 5.3333333333'.split(' ').map(Number)
