// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/person.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>

namespace grants {

Parsed<std::string> parseLogin(std::string_view text) {
    constexpr std::size_t kLongest = 64;
    std::string login = trimmed(halfWidth(text));
    const bool plain =
        isValidUtf8(login) && std::none_of(login.begin(), login.end(), [](unsigned char each) {
            return std::iscntrl(each) != 0 || each == ' ';
        });
    if (login.empty() || !plain || characterCount(login) > kLongest) {
        return tl::unexpected(
            Fault{"LOGIN_FORMAT",
                  translatable("people", "登录名应为 1 至 64 个字符，中间没有空格；请改正。")});
    }
    std::transform(login.begin(), login.end(), login.begin(), [](unsigned char each) {
        return each < 0x80 ? static_cast<char>(std::tolower(each)) : static_cast<char>(each);
    });
    return login;
}

const Person* findLogin(const std::vector<Person>& people, std::string_view login) {
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const Person& each) { return each.login == login; });
    return found == people.end() ? nullptr : &*found;
}

bool hasOtherAdmin(const std::vector<Person>& people, Id<Person> without) {
    return std::any_of(people.begin(), people.end(), [&](const Person& each) {
        return each.id != without && !each.disabled && each.roles.has(PersonRole::Admin);
    });
}

std::string calledAmong(const std::vector<Person>& people, const Person& person) {
    const bool hasNamesake = std::any_of(people.begin(), people.end(), [&](const Person& each) {
        return each.name == person.name && each.login != person.login;
    });
    return hasNamesake ? person.name + " (" + person.login + ")" : person.name;
}

std::string namesOfThoseWith(PersonRoles roles, const std::vector<Person>& people,
                             const std::vector<Id<Person>>& without) {
    std::vector<std::string> names;
    for (const Person& each : people) {
        const bool isLeftOut = std::find(without.begin(), without.end(), each.id) != without.end();
        const bool may = !isLeftOut && !each.disabled && each.roles.hasAnyOf(roles);
        if (may) names.push_back(calledAmong(people, each));
    }
    return listed(names);
}

}  // namespace grants
