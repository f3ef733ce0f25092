// A seccomp filter for cells, as the bytes that `bwrap --seccomp` reads.
//
// Theory of operation: a list of system calls that no cell needs answers EPERM; all others pass, for V8 uses many and
// the namespaces hold the rest. A new thread is allowed, a new process is not: `clone` passes with CLONE_THREAD only,
// and `clone3`, whose flags lie behind a pointer, answers ENOSYS, so that the C library goes back to `clone`. `execve`
// stays, since bubblewrap itself calls it after the filter is in place; without fork it gives nobody a second process.
// Format: linux/filter.h, struct sock_filter; seccomp(2).

interface Architecture {
  /** AUDIT_ARCH_* of linux/audit.h */
  audit: number
  clone: number
  clone3: number
  denied: Record<string, number>
}

const architectures: Partial<Record<NodeJS.Architecture, Architecture>> = {
  x64: {
    audit: 0xc000003e,
    clone: 56,
    clone3: 435,
    denied: {
      ...{ socket: 41, connect: 42, accept: 43, bind: 49, listen: 50, socketpair: 53, accept4: 288 },
      ...{
        fork: 57,
        vfork: 58,
        execveat: 322,
        ptrace: 101,
        process_vm_readv: 310,
        process_vm_writev: 311,
        kcmp: 312,
      },
      ...{
        mount: 165,
        umount2: 166,
        pivot_root: 155,
        chroot: 161,
        unshare: 272,
        setns: 308,
        mount_setattr: 442,
      },
      ...{ open_tree: 428, move_mount: 429, fsopen: 430, fsconfig: 431, fsmount: 432, fspick: 433 },
      ...{ bpf: 321, perf_event_open: 298, userfaultfd: 323, keyctl: 250, add_key: 248, request_key: 249 },
      ...{
        io_uring_setup: 425,
        io_uring_enter: 426,
        io_uring_register: 427,
        pidfd_open: 434,
        pidfd_getfd: 438,
      },
      ...{ kexec_load: 246, kexec_file_load: 320, init_module: 175, finit_module: 313, delete_module: 176 },
      ...{
        name_to_handle_at: 303,
        open_by_handle_at: 304,
        quotactl: 179,
        acct: 163,
        swapon: 167,
        swapoff: 168,
      },
      ...{ reboot: 169, settimeofday: 164, clock_settime: 227, adjtimex: 159, iopl: 172, ioperm: 173 },
      ...{ personality: 135, lookup_dcookie: 212 },
    },
  },
  arm64: {
    audit: 0xc00000b7,
    clone: 220,
    clone3: 435,
    denied: {
      ...{ socket: 198, socketpair: 199, bind: 200, listen: 201, accept: 202, connect: 203, accept4: 242 },
      ...{ execveat: 281, ptrace: 117, process_vm_readv: 270, process_vm_writev: 271, kcmp: 272 },
      ...{ mount: 40, umount2: 39, pivot_root: 41, chroot: 51, unshare: 97, setns: 268, mount_setattr: 442 },
      ...{ open_tree: 428, move_mount: 429, fsopen: 430, fsconfig: 431, fsmount: 432, fspick: 433 },
      ...{ bpf: 280, perf_event_open: 241, userfaultfd: 282, keyctl: 219, add_key: 217, request_key: 218 },
      ...{
        io_uring_setup: 425,
        io_uring_enter: 426,
        io_uring_register: 427,
        pidfd_open: 434,
        pidfd_getfd: 438,
      },
      ...{ kexec_load: 104, kexec_file_load: 294, init_module: 105, finit_module: 273, delete_module: 106 },
      ...{
        name_to_handle_at: 264,
        open_by_handle_at: 265,
        quotactl: 60,
        acct: 89,
        swapon: 224,
        swapoff: 225,
      },
      ...{
        reboot: 142,
        settimeofday: 170,
        clock_settime: 112,
        adjtimex: 171,
        personality: 92,
        lookup_dcookie: 18,
      },
    },
  },
}

const load = 0x20 // BPF_LD | BPF_W | BPF_ABS
const jumpIfEqual = 0x15 // BPF_JMP | BPF_JEQ | BPF_K
const jumpIfAtLeast = 0x35 // BPF_JMP | BPF_JGE | BPF_K
const jumpIfAnyBit = 0x45 // BPF_JMP | BPF_JSET | BPF_K
const answer = 0x06 // BPF_RET | BPF_K

const allow = 0x7fff0000
const killProcess = 0x80000000
const refuse = (errno: number) => 0x00050000 | errno
const EPERM = 1
const ENOSYS = 38

/** Offsets in struct seccomp_data. */
const offsets = { number: 0, architecture: 4, firstArgument: 16 }
const CLONE_THREAD = 0x10000
/** System calls of the x32 interface, under which the numbers above would mean others. */
const x32Bit = 0x40000000

/** The filter for this machine; undefined where the architecture is none of those above. */
export function buildSeccompFilter(architecture: NodeJS.Architecture = process.arch): Buffer | undefined {
  const machine = architectures[architecture]
  if (!machine) return undefined
  const { audit, clone, clone3, denied } = machine
  return encodeFilter([
    [load, 0, 0, offsets.architecture],
    [jumpIfEqual, 1, 0, audit],
    [answer, 0, 0, killProcess],
    [load, 0, 0, offsets.number],
    [jumpIfAtLeast, 0, 1, x32Bit],
    [answer, 0, 0, refuse(ENOSYS)],
    [jumpIfEqual, 0, 1, clone3],
    [answer, 0, 0, refuse(ENOSYS)],
    ...Object.values(denied).flatMap((number): Instruction[] => [
      [jumpIfEqual, 0, 1, number],
      [answer, 0, 0, refuse(EPERM)],
    ]),
    [jumpIfEqual, 1, 0, clone],
    [answer, 0, 0, allow],
    [load, 0, 0, offsets.firstArgument],
    [jumpIfAnyBit, 0, 1, CLONE_THREAD],
    [answer, 0, 0, allow],
    [answer, 0, 0, refuse(EPERM)],
  ])
}

type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, constant: number]

function encodeFilter(instructions: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(instructions.length * 8)
  for (const [index, [code, ifTrue, ifFalse, constant]] of instructions.entries()) {
    bytes.writeUInt16LE(code, index * 8)
    bytes.writeUInt8(ifTrue, index * 8 + 2)
    bytes.writeUInt8(ifFalse, index * 8 + 3)
    bytes.writeUInt32LE(constant >>> 0, index * 8 + 4)
  }
  return bytes
}
