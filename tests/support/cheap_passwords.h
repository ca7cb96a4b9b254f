// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes that cost next to nothing, for persons whom cases sign in by the hundred. How a hash is
// checked goes by the hash itself, so the program does with them what it does with its own.
#pragma once

namespace grants::test {

/// As long as one lives, new hashes are cheap. One at a time, on one thread.
class CheapPasswords {
  public:
    CheapPasswords();
    ~CheapPasswords();
    CheapPasswords(const CheapPasswords&) = delete;
    CheapPasswords& operator=(const CheapPasswords&) = delete;
};

}  // namespace grants::test
