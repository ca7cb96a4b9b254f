// SPDX-License-Identifier: GPL-3.0-or-later
// 办理记录: what somebody decided about an application, a payment, a reallocation or a batch. Only
// added to: a wrong one is reversed by a new one (projects, opening paragraph).
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "domain/people/person.h"

#include <optional>
#include <string>
#include <vector>

namespace grants {

enum class Subject : std::uint8_t { Application, Payment, Reallocation, Batch };

struct Decision {
    Id<Decision> id;
    Subject subject = Subject::Application;
    std::string number;         // 受理号, 拨付编号 …
    std::string action;         // a code of the table of actions
    Id<Person> person;          // none in a file without people
    Date date;                  // of business
    std::string before, after;  // states
    std::string result;
    std::optional<Money> amount;
    std::string opinion, ref;
    std::string override;             // the reason for passing what was refused
    std::vector<std::string> passed;  // what was: its codes, "BELOW_PLAN P1-3b" for one indicator's
    std::string issued;               // the number that it gave: 立项编号
    Id<Decision> reverses;
    std::int64_t version = 0;

    friend bool operator==(const Decision&, const Decision&) = default;
};

}  // namespace grants
