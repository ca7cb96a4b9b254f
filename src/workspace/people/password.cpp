// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people/password.h"

#include "base/error.h"

#include <sodium.h>

#include <array>
#include <new>

namespace grants {
namespace {

/// Of nobody: compared with when there is no such login, so that the time does not tell.
constexpr const char* kNobody =
    "$argon2id$v=19$m=65536,t=2,p=1$bm9ib2R5bm9ib2R5bm9ibw$"
    "bm9ib2R5aGFzdGhpc3Bhc3N3b3JkYXRhbGxub2JvZHk";

}  // namespace

void requireSodium() {
    if (sodium_init() < 0) throw Error(ErrorKind::FundFile, Message(), "libsodium");
}

Wiping::~Wiping() {
    sodium_memzero(m_password.data(), m_password.size());
    m_password.clear();
}

void requirePassword(std::string_view password) {
    if (!password.empty()) return;
    throw Error(ErrorKind::Usage,
                Fault{"PASSWORD_EMPTY", translatable("workspace", "密码不能为空；请重新输入。")});
}

std::string hashOf(std::string_view password) {
    requirePassword(password);
    requireSodium();
    std::array<char, crypto_pwhash_STRBYTES> encoded{};
    if (crypto_pwhash_str_alg(encoded.data(), password.data(), password.size(), kPasswordPasses,
                              kPasswordMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return encoded.data();
}

bool hasHash(std::string_view password, const std::string& hash) {
    requireSodium();
    const char* compared = hash.empty() ? kNobody : hash.c_str();
    return crypto_pwhash_str_verify(compared, password.data(), password.size()) == 0 &&
           !hash.empty();
}

}  // namespace grants
