// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panel_edits.h"

#include "ui/base/tr.h"
#include "ui/review/scoring/my_sheets.h"

namespace grants::ui {

QString obstacleToPanel(const Session& session, const Case* one) {
    if (one == nullptr) return tr("请先在表里选一件申报");
    const QString right = session.obstacleToChange(Operation::Examine);
    if (!right.isEmpty()) return right;
    return isPastReview(one->state) ? tr("评审已经结束，专家组不能再改") : QString();
}

Deed namedChange(const Deed& act, const Case& one, const Expert* expert) {
    const QString name = expert == nullptr ? QString() : fromUtf8(expert->name);
    const QString number = fromUtf8(one.number());
    return {tr("%1：%2 %3", "act, application, expert").arg(act.shown, number, name),
            QStringLiteral("%1：%2 %3").arg(act.kept, number, name)};
}

void putSeat(Session& session, const Deed& what, PanelSeat seat) {
    session.editAs(
        Operation::Examine, what,
        [seat = std::move(seat)](Edit& edit, const auto&, const auto&) { edit.put(seat); }, {});
}

}  // namespace grants::ui
