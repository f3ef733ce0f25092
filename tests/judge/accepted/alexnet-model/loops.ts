import { layers as nn, sequential } from '@tensorflow/tfjs'

const activation = 'relu'

export function buildAlexNet() {
  const net = sequential()
  const pool = () => net.add(nn.maxPooling2d({ poolSize: [3, 3], strides: [2, 2], padding: 'valid' }))
  net.add(nn.conv2d({ filters: 96, kernelSize: [11, 11], strides: [4, 4], inputShape: [224, 224, 1] }))
  net.add(nn.activation({ activation }))
  pool()
  net.add(nn.conv2d({ filters: 256, kernelSize: [5, 5], padding: 'same' }))
  net.add(nn.activation({ activation }))
  pool()
  for (const filters of [384, 384, 256])
    net.add(nn.conv2d({ filters, kernelSize: [3, 3], strides: [1, 1], padding: 'same', activation }))
  pool()
  net.add(nn.flatten())
  net.add(nn.dense({ units: 4096, activation }))
  net.add(nn.dropout({ rate: 0.5 }))
  net.add(nn.dense({ units: 4096, activation }))
  net.add(nn.dropout({ rate: 0.5 }))
  net.add(nn.dense({ units: 10 }))
  net.add(nn.activation({ activation: 'softmax' }))
  return net
}
