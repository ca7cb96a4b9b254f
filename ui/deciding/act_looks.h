// SPDX-License-Identifier: GPL-3.0-or-later
// How actions stand in a menu, what they ask for, and by which door they go.
#pragma once

#include "domain/decisions/actions.h"
#include "ui/desk/session.h"

#include <QKeySequence>
#include <QString>
#include <span>
#include <string_view>
#include <vector>

namespace grants::ui {

inline constexpr std::string_view kReverse = "reverse";

/// As Session::act, for what begins by an action: each act names the reason instead of a number.
using BeginDoor = void (*)(Session& session, const std::vector<Act>& acts, VerdictsHeard heard);

struct ActLook {
    std::string_view code;       // of the table of actions, or kReverse
    char letter;                 // by which the menu knows it
    int digit = -1;              // with Ctrl+Alt its shortcut; -1: none
    bool aside = false;          // leads not on: stands in the menu alone
    bool asksAmount = false;     // what is granted; blank: what was granted so far
    bool asksRequested = false;  // of a blank amount that it is what was requested
    bool asksReference = false;  // 文号, 凭证号
    bool fillsBlank = false;     // supplies the reference, where it was left blank
    bool asksFinding = false;    // which one is decided about
    bool asksEach = false;       // amount and reference of each subject, not of all alike
    Subject subject = Subject::Application;
    BeginDoor begin = nullptr;  // of what begins by it; null for what is there already
};

/// What the subjects of one kind have in common where they are decided about.
struct SubjectLook {
    Subject subject;
    const char* chapter;                                  // of the manual
    const char *referenceText, *chooseText, *chosenText;  // to be translated

    [[nodiscard]] QString reference() const;  // how their 文号 is called
    [[nodiscard]] QString choose() const;     // asks to choose some first
    [[nodiscard]] QString chosen() const;     // what the menu holds
};

/// Every action on subjects of the kind, in the order of the table of actions, then reversing one.
[[nodiscard]] std::span<const ActLook> actLooks(Subject subject = Subject::Application);
/// Throws std::logic_error for an action that the subject does not have.
[[nodiscard]] const ActLook& lookOf(std::string_view code, Subject subject = Subject::Application);
[[nodiscard]] const SubjectLook& lookOf(Subject subject);

/// `受理(&A)…`.
[[nodiscard]] QString menuText(const ActLook& look);
[[nodiscard]] QKeySequence shortcutOf(const ActLook& look);

}  // namespace grants::ui
