// expect: compile-error
// Python.

def corr2d(X, K):
    h, w = K.shape
    return [[(X[i:i + h, j:j + w] * K).sum() for j in range(3)] for i in range(3)]
