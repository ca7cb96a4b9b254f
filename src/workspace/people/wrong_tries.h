// SPDX-License-Identifier: GPL-3.0-or-later
// Where wrong passwords are counted: in the fund file; of one that can only be read in memory, as
// long as it is open.
#pragma once

#include "storage/wrong_passwords.h"

#include <map>
#include <string>

namespace grants {

class WrongTries {
  public:
    /// With `keeps` the file remembers.
    WrongTries(Database& database, bool keeps) : m_database(database), m_keeps(keeps) {}

    [[nodiscard]] WrongPasswords of(const std::string& login) const;
    void note(const std::string& login, std::int64_t now);
    void forget(const std::string& login);

  private:
    Database& m_database;
    bool m_keeps;
    std::map<std::string, WrongPasswords> m_seen;  // of a file that does not remember
};

}  // namespace grants
