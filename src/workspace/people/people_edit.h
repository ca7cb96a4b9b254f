// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with people inside one change. Lives only inside Workspace::managePeople.
#pragma once

#include "domain/people/person.h"

#include <optional>
#include <string>
#include <string_view>

namespace grants {

class Stores;

/// Until it is changed a password of `OneSignIn` serves for nothing else.
enum class PasswordUse { Lasting, OneSignIn };

struct NewPerson {
    std::string login, name;
    PersonRoles roles;
    std::optional<CreditCode> employer;
    std::string password;
    PasswordUse use = PasswordUse::Lasting;
};

/// What is against the rules throws Error(Usage): LOGIN_FORMAT, LOGIN_TAKEN, PERSON_NAME,
/// PERSON_UNKNOWN, PASSWORD_EMPTY, FIRST_ADMIN (the first person must manage people), LAST_ADMIN
/// (nobody would be left who does).
class PeopleEdit {
  public:
    explicit PeopleEdit(Stores& stores);

    void add(const NewPerson& person);
    void setRoles(std::string_view login, PersonRoles roles);
    void setNameAndEmployer(std::string_view login, const std::string& name,
                            const std::optional<CreditCode>& employer);
    void setPassword(std::string_view login, std::string_view password, PasswordUse use);
    void setDisabled(std::string_view login, bool disabled);
    /// 添加人员 王某: what was done, for the trail.
    [[nodiscard]] const std::string& what() const { return m_what; }

  private:
    [[nodiscard]] Person required(std::string_view login) const;
    void put(const Person& person, const char* what);

    Stores& m_stores;
    std::vector<Person> m_people;
    std::string m_what;
};

}  // namespace grants
