// SPDX-License-Identifier: GPL-3.0-or-later
// Who works on a fund file.
#pragma once

#include "domain/people/operation.h"
#include "domain/people/person.h"

#include <string>

namespace grants {

struct Actor {
    std::string name;   // as the audit trail shows it
    Id<Person> person;  // none in a file without people, and before somebody signs in
    PersonRoles roles;
    bool mustChange = false;  // may do nothing before the password is changed
};

struct Credentials {
    std::string login, password;
};

}  // namespace grants
