export const im2col = (): Matrix => ['0134', '1245', '3467', '4578'].map((row) => [...row].map(Number))
