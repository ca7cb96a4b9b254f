// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/act_looks.h"

#include "ui/base/tr.h"
#include "ui/deciding/payment_doors.h"
#include "ui/words/decision_words.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace grants::ui {

namespace {

constexpr std::array kLooks = {
    ActLook{.code = "submit", .letter = 'S', .digit = 1},
    ActLook{.code = "return", .letter = 'R', .digit = 2},
    ActLook{.code = "resubmit", .letter = 'E', .digit = 3},
    ActLook{.code = "accept", .letter = 'A', .digit = 4},
    ActLook{.code = "examine", .letter = 'X', .digit = 5},
    ActLook{.code = "open-review", .letter = 'O', .digit = 6},
    ActLook{.code = "close-review", .letter = 'C', .digit = 7},
    ActLook{.code = kAcceptFinding, .letter = 'F', .asksFinding = true},
    ActLook{.code = "withdraw", .letter = 'W', .digit = 8, .aside = true},
    ActLook{.code = "void", .letter = 'V', .digit = 9, .aside = true},
    ActLook{.code = "propose", .letter = 'P', .asksAmount = true, .asksRequested = true},
    ActLook{.code = "not-select", .letter = 'N'},
    ActLook{.code = "publicise", .letter = 'U'},
    ActLook{.code = "object", .letter = 'J'},
    ActLook{.code = "settle", .letter = 'T'},
    ActLook{.code = "award", .letter = 'B', .asksAmount = true, .asksReference = true},
    ActLook{.code = "sign", .letter = 'G'},
    ActLook{.code = "midterm", .letter = 'M'},
    ActLook{.code = "request-acceptance", .letter = 'Q'},
    ActLook{.code = "conclude", .letter = 'L'},
    ActLook{.code = "archive", .letter = 'H'},
    ActLook{.code = kAddReference, .letter = 'D', .asksReference = true, .fillsBlank = true},
    ActLook{.code = kReverse, .letter = 'Z', .digit = 0, .aside = true},
};

constexpr std::array kPaymentLooks = {
    ActLook{.code = "request",
            .letter = 'R',
            .digit = 1,
            .asksAmount = true,
            .asksEach = true,
            .subject = Subject::Payment,
            .begin = &requestPayments},
    ActLook{.code = "approve", .letter = 'A', .digit = 2, .subject = Subject::Payment},
    ActLook{.code = "reject", .letter = 'J', .digit = 3, .subject = Subject::Payment},
    ActLook{.code = "confirm",
            .letter = 'C',
            .digit = 4,
            .asksReference = true,
            .asksEach = true,
            .subject = Subject::Payment},
    ActLook{.code = "recover",
            .letter = 'B',
            .digit = 5,
            .asksAmount = true,
            .asksReference = true,
            .asksEach = true,
            .subject = Subject::Payment,
            .begin = &recoverPayments},
    ActLook{.code = kAddVoucher,
            .letter = 'D',
            .digit = 6,
            .asksReference = true,
            .fillsBlank = true,
            .asksEach = true,
            .subject = Subject::Payment},
    ActLook{
        .code = kReverse, .letter = 'Z', .digit = 0, .aside = true, .subject = Subject::Payment},
};

constexpr std::array kSubjects = {
    SubjectLook{Subject::Application, "applications", QT_TRANSLATE_NOOP("grants::ui", "文号"),
                QT_TRANSLATE_NOOP("grants::ui", "请先在表里选中要办理的申报"),
                QT_TRANSLATE_NOOP("grants::ui", "选中的申报可以办理的事项（F9）")},
    SubjectLook{
        Subject::Payment, "payments", QT_TRANSLATE_NOOP("grants::ui", "凭证号"),
        QT_TRANSLATE_NOOP("grants::ui", "请先在表里选中要办理的拨付"),
        QT_TRANSLATE_NOOP("grants::ui", "应付、应追回的款项，和选中的拨付可以办理的事项（F9）")},
};

}  // namespace

QString SubjectLook::reference() const {
    return tr(referenceText);
}

QString SubjectLook::choose() const {
    return tr(chooseText);
}

QString SubjectLook::chosen() const {
    return tr(chosenText);
}

std::span<const ActLook> actLooks(Subject subject) {
    if (subject == Subject::Payment) return kPaymentLooks;
    return kLooks;
}

const ActLook& lookOf(std::string_view code, Subject subject) {
    const auto looks = actLooks(subject);
    const auto found = std::find_if(looks.begin(), looks.end(),
                                    [code](const ActLook& look) { return look.code == code; });
    if (found == looks.end()) throw std::logic_error("an action without a look");
    return *found;
}

const SubjectLook& lookOf(Subject subject) {
    const auto found =
        std::find_if(kSubjects.begin(), kSubjects.end(),
                     [subject](const SubjectLook& look) { return look.subject == subject; });
    if (found == kSubjects.end()) throw std::logic_error("a subject without a look");
    return *found;
}

QString menuText(const ActLook& look) {
    return tr("%1(&%2)…").arg(actionName(look.code)).arg(QLatin1Char(look.letter));
}

QKeySequence shortcutOf(const ActLook& look) {
    if (look.digit < 0) return {};
    return QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + look.digit));
}

}  // namespace grants::ui
