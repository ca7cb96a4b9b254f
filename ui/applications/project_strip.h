// SPDX-License-Identifier: GPL-3.0-or-later
// The projects side by side: places taken and left, money asked for against what there is. One of
// them, or all, is chosen.
#pragma once

#include "domain/procedure/slots.h"
#include "ui/base/cell.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <string>
#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace grants::ui {

/// One project's figures; of all together where it has none of its own.
class ProjectTile : public QAbstractButton {
    Q_OBJECT
  public:
    explicit ProjectTile(QWidget* parent = nullptr);

    void present(const ProjectLoad& load, const QString& name, Denomination denomination);
    void presentAll(const std::vector<ProjectLoad>& loads, Denomination denomination);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    struct Figures {
        QString code, name;
        int places = 0, taken = 0, drafts = 0, live = 0;
        Money requested, cap;
    };
    void take(Figures figures, Denomination denomination);
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QString placesLine() const;
    [[nodiscard]] QString moneyLine() const;

    Figures m_figures;
    Denomination m_denomination = Denomination::Yuan;
};

class ProjectStrip : public QScrollArea {
    Q_OBJECT
  public:
    explicit ProjectStrip(QWidget* parent = nullptr);

    /// `names` of the projects, in the order of `loads`.
    void present(const std::vector<ProjectLoad>& loads, const QStringList& names,
                 Denomination denomination);
    /// Code of the one project that is chosen; empty for all.
    [[nodiscard]] std::string chosen() const;
    /// Shows this one as chosen; empty for all. Nobody is told.
    void choose(const std::string& code);
    void chooseNone();

  Q_SIGNALS:
    void choiceChanged();

  private:
    ProjectTile& tileAt(std::size_t place);
    void check(int place);

    QButtonGroup* m_group;
    QHBoxLayout* m_row;
    std::vector<ProjectTile*> m_tiles;  // all of them together first
    std::vector<std::string> m_codes;   // of the projects
};

}  // namespace grants::ui
