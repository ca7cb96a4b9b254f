// SPDX-License-Identifier: GPL-3.0-or-later
// The projects side by side: places taken and left, money asked for against what there is.
#pragma once

#include "domain/procedure/slots.h"
#include "ui/base/cell.h"
#include "ui/pane/tile_strip.h"

#include <QAbstractButton>
#include <vector>

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

class ProjectStrip : public TileStrip {
    Q_OBJECT
  public:
    explicit ProjectStrip(QWidget* parent = nullptr);

    /// `names` of the projects, in the order of `loads`.
    void present(const std::vector<ProjectLoad>& loads, const QStringList& names,
                 Denomination denomination);
};

}  // namespace grants::ui
