// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with people inside one change. Lives only inside Workspace::managePeople.
#pragma once

#include "domain/people/person.h"

#include <optional>
#include <string>
#include <string_view>

namespace grants {

class Stores;
class WrongTries;

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
    PeopleEdit(Stores& stores, WrongTries& tries);

    void add(const NewPerson& person);
    void setRoles(std::string_view login, PersonRoles roles);
    void setNameAndEmployer(std::string_view login, const std::string& name,
                            const std::optional<CreditCode>& employer);
    /// Whoever waited after wrong passwords waits no longer, which the trail says.
    void setPassword(std::string_view login, std::string_view password, PasswordUse use);
    void setDisabled(std::string_view login, bool disabled);
    /// 更改角色 王某：审核 → 审核、负责人: what was done, for the trail. What changes nothing is
    /// not done.
    [[nodiscard]] const std::string& what() const { return m_what; }

  private:
    [[nodiscard]] Person required(std::string_view login) const;
    [[nodiscard]] std::string called(const Person& person) const;
    [[nodiscard]] std::string calledWithRoles(const Person& person) const;
    void put(const Person& person, const std::string& what);
    [[nodiscard]] std::string endWait(const std::string& login);

    Stores& m_stores;
    WrongTries& m_tries;
    std::vector<Person> m_people;
    std::string m_what;
};

}  // namespace grants
