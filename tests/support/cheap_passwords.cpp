// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cheap_passwords.h"

#include <sodium.h>

namespace {

bool isCheap = false;

}  // namespace

// The linker puts the first in the place of libsodium's own function, which is the second then.
extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier)
int __real_crypto_pwhash_str_alg(char*, const char*, unsigned long long, unsigned long long,
                                 std::size_t, int);

int __wrap_crypto_pwhash_str_alg(char* out, const char* password, unsigned long long length,
                                 unsigned long long passes, std::size_t memory, int algorithm) {
    if (isCheap) {
        passes = crypto_pwhash_argon2id_OPSLIMIT_MIN;
        memory = crypto_pwhash_argon2id_MEMLIMIT_MIN;
    }
    return __real_crypto_pwhash_str_alg(out, password, length, passes, memory, algorithm);
}
// NOLINTEND(bugprone-reserved-identifier)
}

namespace grants::test {

CheapPasswords::CheapPasswords() {
    isCheap = true;
}

CheapPasswords::~CheapPasswords() {
    isCheap = false;
}

}  // namespace grants::test
