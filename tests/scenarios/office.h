// SPDX-License-Identifier: GPL-3.0-or-later
// A bureau with one person a role that leads an application of each of the six projects on, with a
// book beside it that is kept by hand.
#pragma once

#include "pencil_book.h"
#include "support/fund_files.h"
#include "support/year_builder.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants::test {

struct Walked {
    const char* project;
    Money asked, award;
    Money first;  // half of the award, down to 元
    int experts;
    [[nodiscard]] std::string receipt() const { return std::string("SB-") + project; }
};
/// One of each project, with amounts whose halves and parts are not round.
[[nodiscard]] const std::vector<Walked>& allWalked();
[[nodiscard]] const Walked& walked(std::string_view project);

/// Steps are taken on the day it is, each by a person by his login; one that is refused fails the
/// test.
struct Office {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(scratch / "年度.zlzh", builtInPlanJson());
    PencilBook book{wan(498)};
    Date on;
    std::map<Date, PencilBook> kept;  // as it stood at the end of each day

    Office();
    void today(std::string_view iso) { on = day(iso); }
    /// The file with this person signed in.
    [[nodiscard]] Workspace& as(std::string_view login);
    /// Holds the program against the book; after every step.
    void agree();

    Decision act(std::string_view login, const Walked& one, const std::string& action,
                 const std::string& result = {}, std::optional<Money> amount = {});
    /// One that moves no money.
    void step(std::string_view login, const Walked& one, const std::string& action,
              const std::string& result = {});
    void stepAll(std::string_view login, const std::string& action, const std::string& result = {});
    void pay(std::string_view login, const std::string& payment, const std::string& action);
    void bringBack(const Walked& one, Money amount);

    static Decision taken(const Acted& acted);
};

/// What the fund has, and six drafts that are submitted.
void applyAll(Office& office);
/// One of them comes back to be corrected on the way.
void examineAll(Office& office);
/// One expert scores by himself, the others on paper.
void reviewAll(Office& office);
/// With an objection that is dismissed; awarded and signed in the end.
void awardAll(Office& office);

}  // namespace grants::test
