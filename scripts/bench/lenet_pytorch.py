"""LeNet in PyTorch, for training.ts to stand beside: the same network, batches, data and optimiser in float32, run eagerly.

Reads one JSON order from its argument: {folder, batchSize, learningRate, epochs, steps: {examples, evaluated}, target}.
The folder holds training and test digits as raw bytes: images [count, 28, 28], labels [count].
Prints one JSON line for each device that PyTorch has: CUDA where there is a card, and the processor.
"""

import json
import sys
import time
from pathlib import Path

import torch
from torch import nn

READ_AT_ONCE = 500
REPORT_EVERY = 10


def build_lenet() -> nn.Sequential:
    layers = [
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.AvgPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.AvgPool2d(2),
        nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10),
    ]  # fmt: skip
    for layer in layers:
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)
    return nn.Sequential(*layers)


def load(folder: Path, name: str, device: str) -> tuple[torch.Tensor, torch.Tensor]:
    def read(kind: str) -> torch.Tensor:
        return torch.frombuffer(bytearray((folder / f"{name}-{kind}").read_bytes()), dtype=torch.uint8)

    images = read("images").reshape(-1, 1, 28, 28).to(device).float() / 255
    return images, read("labels").long().to(device)


def train(model, order, images, labels, epochs):
    """Yields after each epoch. As often as ours does, it waits for the device and has the loss and the accuracy."""
    optimizer = torch.optim.Adam(model.parameters(), lr=order["learningRate"], eps=1e-7)
    cross_entropy = nn.CrossEntropyLoss()
    for _ in range(epochs):
        shuffled = torch.randperm(len(labels)).to(labels.device)
        right = torch.zeros((), device=labels.device)
        for step, batch in enumerate(shuffled.split(order["batchSize"]), start=1):
            x, y = images[batch], labels[batch]
            optimizer.zero_grad()
            scores = model(x)
            loss = cross_entropy(scores, y)
            loss.backward()
            optimizer.step()
            right += (scores.argmax(1) == y).sum()
            if step % REPORT_EVERY == 0:
                loss.item()
                right.item()
        loss.item()
        yield


@torch.no_grad()
def evaluate(model, images, labels) -> float:
    right = 0
    for x, y in zip(images.split(READ_AT_ONCE), labels.split(READ_AT_ONCE)):
        right += (model(x).argmax(1) == y).sum().item()
    return right / len(labels)


def measure(device: str, order) -> dict:
    torch.manual_seed(0)
    folder = Path(order["folder"])
    training, test = load(folder, "training", device), load(folder, "test", device)
    steps, batch_size = order["steps"], order["batchSize"]
    some = [tensor[: steps["examples"]] for tensor in training]
    few = [tensor[: steps["evaluated"]] for tensor in test]
    model = build_lenet().to(device)
    for _ in train(model, order, *(tensor[: 4 * batch_size] for tensor in training), 1):
        pass
    evaluate(model, *few)
    started = time.perf_counter()
    for _ in train(model, order, *some, 1):
        pass
    trained = len(some[1]) / (time.perf_counter() - started)
    started = time.perf_counter()
    evaluate(model, *few)
    evaluated = len(few[1]) / (time.perf_counter() - started)
    name = torch.cuda.get_device_name() if device == "cuda" else f"{torch.get_num_threads()} threads"
    measured = {
        "adapter": f"PyTorch {torch.__version__}, {name}",
        "trainedPerSecond": trained,
        "evaluatedPerSecond": evaluated,
    }
    return {**measured, "run": run_to(device, order, training, test)}


def run_to(device: str, order, training, test) -> dict:
    model = build_lenet().to(device)
    seconds, accuracy, to_target = 0.0, 0.0, None
    began = time.perf_counter()
    for _ in train(model, order, *training, order["epochs"]):
        seconds += time.perf_counter() - began
        accuracy = evaluate(model, *test)
        if accuracy >= order["target"] and to_target is None:
            to_target = seconds
        began = time.perf_counter()
    run = {"seconds": seconds, "accuracy": accuracy, "epochs": order["epochs"]}
    return run if to_target is None else {**run, "secondsToTarget": to_target}


if __name__ == "__main__":
    torch.backends.cuda.matmul.allow_tf32 = False
    torch.backends.cudnn.allow_tf32 = False
    order = json.loads(sys.argv[1])
    for device in ["cuda", "cpu"] if torch.cuda.is_available() else ["cpu"]:
        print(json.dumps(measure(device, order)), flush=True)
