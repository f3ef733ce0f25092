import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildSeccompFilter } from './seccomp.ts'

const allow = 0x7fff0000
const killProcess = 0x80000000
const answer = (errno: number) => 0x00050000 + errno
const [EPERM, ENOSYS] = [1, 38]

/** A system call as the kernel shows it to a filter: struct seccomp_data of linux/seccomp.h. */
function seccompData(architecture: number, number: number, firstArgument = 0n): Buffer {
  const data = Buffer.alloc(64)
  data.writeUInt32LE(number, 0)
  data.writeUInt32LE(architecture, 4)
  data.writeBigUInt64LE(firstArgument, 16)
  return data
}

/** What a filter answers: the kernel's interpreter, for the instructions that filters of system calls are made of. */
function run(filter: Buffer, data: Buffer): number {
  let accumulator = 0
  for (let next = 0; next < filter.length / 8; next++) {
    const at = next * 8
    const constant = filter.readUInt32LE(at + 4)
    const jump = (isTrue: boolean) => {
      next += filter.readUInt8(at + (isTrue ? 2 : 3))
    }
    switch (filter.readUInt16LE(at)) {
      case 0x20: // BPF_LD+BPF_W+BPF_ABS
        accumulator = data.readUInt32LE(constant)
        break
      case 0x15: // BPF_JMP+BPF_JEQ+BPF_K
        jump(accumulator === constant)
        break
      case 0x35: // BPF_JMP+BPF_JGE+BPF_K
        jump(accumulator >= constant)
        break
      case 0x45: // BPF_JMP+BPF_JSET+BPF_K
        jump((accumulator & constant) !== 0)
        break
      case 0x06: // BPF_RET+BPF_K
        return constant
      default:
        throw new Error(`no such instruction: ${filter.readUInt16LE(at)}`)
    }
  }
  throw new Error('the filter ends without an answer')
}

// From the kernel's tables: arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h.
const machines = [
  {
    name: 'x64' as const,
    audit: 0xc000003e, // AUDIT_ARCH_X86_64
    foreign: [0x40000003, 0xc00000b7, 0],
    clone: 56,
    denied:
      'socket 41 connect 42 accept 43 bind 49 listen 50 socketpair 53 accept4 288 fork 57 vfork 58 execveat 322 ptrace 101 mount 165 umount2 166 pivot_root 155 chroot 161 unshare 272 setns 308 bpf 321 perf_event_open 298 userfaultfd 323 keyctl 250 io_uring_setup 425 pidfd_open 434 kexec_load 246 init_module 175 open_by_handle_at 304 reboot 169 personality 135',
    allowed:
      'read 0 write 1 openat 257 mmap 9 mprotect 10 futex 202 exit_group 231 execve 59 epoll_wait 232 getrandom 318',
  },
  {
    name: 'arm64' as const,
    audit: 0xc00000b7, // AUDIT_ARCH_AARCH64
    foreign: [0x40000028, 0xc000003e, 0],
    clone: 220,
    denied:
      'socket 198 socketpair 199 bind 200 listen 201 accept 202 connect 203 accept4 242 execveat 281 ptrace 117 mount 40 umount2 39 pivot_root 41 chroot 51 unshare 97 setns 268 bpf 280 perf_event_open 241 userfaultfd 282 keyctl 219 io_uring_setup 425 pidfd_open 434 kexec_load 104 init_module 105 open_by_handle_at 265 reboot 142 personality 92',
    allowed:
      'read 63 write 64 openat 56 mmap 222 mprotect 226 futex 98 exit_group 94 execve 221 epoll_pwait 22 getrandom 278',
  },
]
const clone3 = 435
const calls = (text: string) =>
  [...text.matchAll(/(\w+) (\d+)/g)].map(([, name, number]) => [name, Number(number)] as const)

describe.each(machines)('on $name', ({ name, audit, foreign, clone, denied, allowed }) => {
  const filter = buildSeccompFilter(name) ?? Buffer.alloc(0)
  const ask = (number: number, firstArgument?: bigint) =>
    run(filter, seccompData(audit, number, firstArgument))

  test.each(calls(denied))('%s (%i) is refused with EPERM', (_, number) => {
    expect(ask(number)).toBe(answer(EPERM))
  })

  test.each(calls(allowed))('%s (%i) passes', (_, number) => {
    expect(ask(number)).toBe(allow)
  })

  test('clone passes for a thread and for nothing else, whatever its other flags', () => {
    const thread = 0x10000n // CLONE_THREAD
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (flags) => {
        expect(ask(clone, flags | thread)).toBe(allow)
        expect(ask(clone, flags & ~thread)).toBe(answer(EPERM))
      }),
    )
  })

  test('clone3 does not exist, so that the C library goes back to clone', () => {
    expect(ask(clone3)).toBe(answer(ENOSYS))
  })

  test.each(foreign)('a call of the foreign architecture %i kills the process', (architecture) => {
    for (const number of [0, clone, clone3, 999])
      expect(run(filter, seccompData(architecture, number))).toBe(killProcess)
  })

  test('no number of the x32 interface passes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x40000000, max: 0xffffffff }), (number) => {
        expect(ask(number)).toBe(answer(ENOSYS))
      }),
    )
  })

  test('every call has an answer, and the kernel takes the filter: at most 4096 instructions', () => {
    for (let number = 0; number < 1_000; number++)
      expect([allow, answer(EPERM), answer(ENOSYS)]).toContain(ask(number))
    expect(filter.length % 8).toBe(0)
    expect(filter.length / 8).toBeLessThanOrEqual(4_096)
  })
})

test.each(['ia32', 'arm', 'riscv64', 's390x', 'ppc64'] as const)(
  'for %s there is no filter',
  (architecture) => {
    expect(buildSeccompFilter(architecture)).toBeUndefined()
  },
)

test('unless told otherwise the filter is for this machine', () => {
  expect(buildSeccompFilter()).toEqual(buildSeccompFilter(process.arch))
})
