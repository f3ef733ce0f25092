// expect: time-limit
// A decorator that does not come back, while the module loads.

function endless(): void {
  for (;;);
}

class Window {
  @endless
  method(): void {}
}

export const corr2d = (X: Matrix, K: Matrix): Matrix => (new Window() ? X : K)
