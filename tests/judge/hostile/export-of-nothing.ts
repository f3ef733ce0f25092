// expect: compile-error
// A name exported that is declared nowhere.

export { corr2d }
