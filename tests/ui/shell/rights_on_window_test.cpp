// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has no right to is on the window, off, and says who could do it: each act, each
// control and each table that is typed into, for every role of the bureau (projects §1).
#include "domain/procedure/refusals.h"
#include "exchange/sheets/import_sheets.h"
#include "exchange/sheets/open_entry.h"
#include "ui/deciding/acts_bar.h"
#include "ui/drafts/drafts.h"
#include "ui/review/review_fixture.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <algorithm>
#include <optional>

using namespace grants;
using namespace grants::ui;

namespace {

using R = PersonRole;

/// Who only reviews sees his own applications, and no page of the bureau's.
constexpr std::array kBureau = {R::Clerk, R::Officer, R::Finance, R::Chief, R::Admin, R::Auditor};

/// A control of a page, the right that it needs, and another one that serves as well.
struct Control {
    const char *page, *name;
    Operation operation;
    std::optional<Operation> other{};

    [[nodiscard]] bool isFor(R role) const {
        return rolesFor(operation).has(role) || (other && rolesFor(*other).has(role));
    }
};

constexpr Control kControls[] = {
    {"registry", "import", Operation::Import, Operation::ImportOwn},
    {"applications", "newApplication", Operation::Enter},
    {"review", "proposePanels", Operation::Examine},
    {"review", "addExpert", Operation::Examine},
    {"review", "recuse", Operation::Examine},
    {"review", "removeSeat", Operation::Examine},
    {"review", "issuePackages", Operation::Examine},
    {"review", "mergePackages", Operation::Examine},
    {"awards", "proposeSuggested", Operation::Propose},
    {"budget", "proposeMove", Operation::Pay},
    {"settings", "addPerson", Operation::ManagePeople},
    {"settings", "changePerson", Operation::ManagePeople},
    {"settings", "resetPassword", Operation::ManagePeople},
    {"settings", "disablePerson", Operation::ManagePeople},
    {"settings", "idleMinutes", Operation::ManagePeople},
    {"settings", "verifyChain", Operation::ReadTrail},
};

/// As each is called in the file: somebody who has the right.
std::string someoneWith(Operation operation) {
    const auto found = std::find_if(kPersonRoles.begin(), kPersonRoles.end(),
                                    [&](R role) { return rolesFor(operation).has(role); });
    return "某" + std::string(codeOf(*found));
}

/// Nobody pays in the place of Finance.
bool passesLimits(R role, const Action& action) {
    if (!rolesFor(Operation::Award).has(role) || action.operation == Operation::Pay) return false;
    return std::any_of(
        action.outcomes.begin(), action.outcomes.end(), [](const ActionOutcome& each) {
            return std::any_of(each.conditions.begin(), each.conditions.end(),
                               [](grants::Condition condition) { return canBePassed(condition); });
        });
}

struct RightsOnWindow : test::ReviewFund, ReviewDesk {
    RightsOnWindow() : ReviewDesk(file, "admin") {}

    void enter(R role) { signIn(std::string(codeOf(role)).c_str()); }
    /// Pages tell what is off once somebody looks at them.
    void lookAt(const char* page) {
        desktop().goTo(QString::fromLatin1(page));
        if (std::string_view(page) == "review") choose("panels", "受理号", "SQ04");
        if (std::string_view(page) == "settings")
            childOf<QTabWidget>(desktop().window(), "settingsTabs").setCurrentIndex(1);
        desktop().waitUntilIdle();
    }
    /// Off, with somebody named who could; what is on, or off for another reason, names nobody.
    [[nodiscard]] static bool tells(const QObject& control, bool may, Operation operation) {
        const std::string tip = control.property("toolTip").toString().toStdString();
        const auto says = [&tip](const std::string& words) {
            return tip.find(words) != std::string::npos;
        };
        if (may) return !says("请由");
        return !control.property("enabled").toBool() && says(someoneWith(operation));
    }
};

}  // namespace

TEST_CASE_METHOD(RightsOnWindow, "each control is off for whom the table of rights bars, and why") {
    for (const R role : kBureau) {
        enter(role);
        for (const Control& each : kControls) {
            CAPTURE(codeOf(role), each.page, each.name);
            lookAt(each.page);
            const auto* control =
                desktop().window().findChild<QObject*>(QString::fromLatin1(each.name));
            REQUIRE(control != nullptr);
            CHECK(eventually([&] { return tells(*control, each.isFor(role), each.operation); }));
        }
    }
}

TEST_CASE_METHOD(RightsOnWindow, "each act is on for its role and for who passes its limits") {
    for (const R role : kBureau) {
        enter(role);
        for (const Action& action : actions()) {
            if (action.subject != Subject::Application && action.subject != Subject::Payment)
                continue;
            CAPTURE(codeOf(role), action.code);
            ActsBar bar(session(), action.subject, &desktop().window());
            const std::string_view state =
                action.from.empty() ? std::string_view("draft") : action.from.front();
            bar.present({ActItem{state, {}, true, true}});
            const auto* act =
                bar.findChild<QAction*>(QStringLiteral("act-") + fromUtf8(action.code));
            REQUIRE(act != nullptr);
            const bool may = rolesFor(action.operation).has(role) || passesLimits(role, action);
            CHECK(act->isVisible());
            CHECK(act->isEnabled() == may);
            CHECK(tells(*act, may, action.operation));
        }
    }
}

TEST_CASE_METHOD(RightsOnWindow, "into each table types who has the rights to its records") {
    for (const R role : kBureau) {
        enter(role);
        for (const SheetKind& kind : sheetKinds()) {
            CAPTURE(codeOf(role), kind.name);
            const DraftSheet& sheet = desktop().drafts().sheet(fromUtf8(kind.name));
            const TypingRights rights = rightsToType(kind.name);
            const bool may = rolesFor(rights.change).has(role) &&
                             (!rights.beside || rolesFor(*rights.beside).has(role));
            CHECK((sheet.entry() != nullptr) == may);
            CHECK(sheet.obstacle().isEmpty() == may);
        }
    }
}
