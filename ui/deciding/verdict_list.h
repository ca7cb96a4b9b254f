// SPDX-License-Identifier: GPL-3.0-or-later
// What became of each of several acts: 已办理, or 未办理 with its reasons.
#pragma once

#include "ui/desk/session.h"

#include <QListWidget>
#include <map>
#include <string>

namespace grants::ui {

class VerdictList : public QListWidget {
    Q_OBJECT
  public:
    explicit VerdictList(Session& session, QWidget* parent = nullptr);

    /// Puts verdicts among those that are there; a later one on the same takes the place of an
    /// earlier one.
    void take(const std::vector<Verdict>& verdicts);
    [[nodiscard]] int doneCount() const;
    /// Whether every reason why one of them was refused gives way to an override.
    [[nodiscard]] bool canBePassed() const;

  private:
    void addLine(const Verdict& verdict);
    [[nodiscard]] QString outcomeOf(const Verdict& verdict) const;
    [[nodiscard]] QString reasonsOf(const Verdict& verdict) const;

    Session& m_session;
    std::map<std::string, Verdict> m_verdicts;  // by number
};

}  // namespace grants::ui
