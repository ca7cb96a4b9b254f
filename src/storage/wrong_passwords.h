// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong passwords by login, so that whoever guesses waits also after a restart. They are no part of
// the content that the trail vouches for.
#pragma once

#include <cstdint>
#include <string>

namespace grants {

class Database;

struct WrongPasswords {
    std::int64_t times = 0;  // in a row
    std::int64_t last = 0;   // seconds since 1970
};

[[nodiscard]] WrongPasswords wrongPasswordsOf(Database& database, const std::string& login);
/// In a transaction of its own. Forgets the oldest logins when there are very many.
void noteWrongPassword(Database& database, const std::string& login, std::int64_t now);
/// In the running transaction, else in one of its own.
void forgetWrongPasswords(Database& database, const std::string& login);

}  // namespace grants
