// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people/wrong_tries.h"

namespace grants {

WrongPasswords WrongTries::of(const std::string& login) const {
    const auto seen = m_seen.find(login);
    return seen == m_seen.end() ? wrongPasswordsOf(m_database, login) : seen->second;
}

void WrongTries::note(const std::string& login, std::int64_t now) {
    if (m_keeps) return noteWrongPassword(m_database, login, now);
    m_seen[login] = {of(login).times + 1, now};
}

void WrongTries::forget(const std::string& login) {
    if (m_keeps) return forgetWrongPasswords(m_database, login);
    m_seen[login] = {};
}

}  // namespace grants
