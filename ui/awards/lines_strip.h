// SPDX-License-Identifier: GPL-3.0-or-later
// The projects side by side, each with the places and the money that are left; one of them, or all,
// is chosen.
#pragma once

#include "ui/awards/award_figures.h"

#include <QScrollArea>
#include <QStringList>
#include <string>
#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace grants::ui {

class LinesStrip : public QScrollArea {
    Q_OBJECT
  public:
    explicit LinesStrip(QWidget* parent = nullptr);

    /// `names` of the projects, in the order of the figures' lines.
    void present(const AwardFigures& figures, const QStringList& names);
    /// Code of the one project that is chosen; empty for all.
    [[nodiscard]] std::string chosen() const;
    /// Shows this one as chosen; empty for all. Nobody is told.
    void choose(const std::string& code);

  Q_SIGNALS:
    void choiceChanged();

  private:
    QPushButton& buttonAt(std::size_t place);

    QButtonGroup* m_group;
    QHBoxLayout* m_row;
    std::vector<QPushButton*> m_buttons;  // all of them together first
    std::vector<std::string> m_codes;     // of the projects
};

}  // namespace grants::ui
