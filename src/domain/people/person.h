// SPDX-License-Identifier: GPL-3.0-or-later
// 人员: who may work on a fund file. Disabled, never deleted.
#pragma once

#include "base/id.h"
#include "domain/people/role.h"
#include "domain/registry/credit_code.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

struct Person {
    Id<Person> id;
    std::string login;  // as parseLogin gives it
    std::string name;
    PersonRoles roles;
    std::optional<CreditCode> employer;  // 工作单位代码
    bool disabled = false;
    bool mustChange = false;   // the password is an administrator's, for one sign-in
    std::string passwordHash;  // argon2id; never told
    std::int64_t version = 0;  // counted up by every change

    friend bool operator==(const Person&, const Person&) = default;
};

/// Lower case, without blanks and control characters, at most 64 characters. Fault: LOGIN_FORMAT.
[[nodiscard]] Parsed<std::string> parseLogin(std::string_view text);
/// Null when nobody has it.
[[nodiscard]] const Person* findLogin(const std::vector<Person>& people, std::string_view login);
/// Whether anybody else than `without` can still manage people.
[[nodiscard]] bool hasOtherAdmin(const std::vector<Person>& people, Id<Person> without);
/// 赵敏, or 赵敏 (zhao) where somebody else is called so as well.
[[nodiscard]] std::string calledAmong(const std::vector<Person>& people, const Person& person);
/// The enabled people with one of the roles, listed(), but for those `without`; empty when there
/// are none.
[[nodiscard]] std::string namesOfThoseWith(PersonRoles roles, const std::vector<Person>& people,
                                           const std::vector<Id<Person>>& without = {});

}  // namespace grants
