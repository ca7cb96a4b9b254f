// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the Nth I/O call fail: SQLite's through a VFS of its own, ours (open, fsync, rename, link)
// through the linker's --wrap. Counts calls when nothing is to fail.
#pragma once

namespace grants::test {

enum class Mishap {
    None,     // only count
    Once,     // that call fails with an I/O error, the next ones work
    Forever,  // that call and all after it fail with an I/O error
    Full,     // that call and all after it find the disk full when they write
    Kill      // the process dies by SIGKILL at that call
};

/// Faults hold between construction and destruction; one at a time.
class Faults {
  public:
    explicit Faults(Mishap mishap = Mishap::None, int atCall = 0);
    ~Faults();
    Faults(const Faults&) = delete;
    Faults& operator=(const Faults&) = delete;
    [[nodiscard]] int calls() const;
};

}  // namespace grants::test
