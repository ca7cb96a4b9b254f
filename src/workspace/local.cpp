// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/local.h"

#include <pwd.h>
#include <unistd.h>

#include <ctime>

namespace grants {

std::string localName() {
    const passwd* person = getpwuid(getuid());
    if (person == nullptr) return std::to_string(getuid());
    const std::string full = person->pw_gecos != nullptr ? person->pw_gecos : "";
    const std::string name = full.substr(0, full.find(','));
    return name.empty() ? person->pw_name : name;
}

Date today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
}

}  // namespace grants
