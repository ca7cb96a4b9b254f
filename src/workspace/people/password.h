// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords as argon2id (quality, "Who may do what"): 64 MiB, 2 passes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace grants {

inline constexpr std::size_t kPasswordMemory = std::size_t{64} << 20;  // bytes
inline constexpr unsigned long long kPasswordPasses = 2;
/// Shorter ones are easily guessed; whoever sets one is told.
inline constexpr std::size_t kGoodPassword = 8;  // characters

/// Before anything of libsodium is called. Throws Error(FundFile) when it cannot be used.
void requireSodium();
/// Throws Error(Usage) PASSWORD_EMPTY.
void requirePassword(std::string_view password);
/// Wipes a password when it goes; it must outlive this.
class Wiping {
  public:
    explicit Wiping(std::string& password) : m_password(password) {}
    ~Wiping();
    Wiping(const Wiping&) = delete;
    Wiping& operator=(const Wiping&) = delete;

  private:
    std::string& m_password;
};
/// `$argon2id$v=19$m=65536,t=2,p=1$…`. Throws Error(Usage) PASSWORD_EMPTY.
[[nodiscard]] std::string hashOf(std::string_view password);
/// Takes as long for an empty hash, which no password has, as for any other.
[[nodiscard]] bool hasHash(std::string_view password, const std::string& hash);

}  // namespace grants
