// SPDX-License-Identifier: GPL-3.0-or-later
// The projects side by side, each with the places and the money that are left.
#pragma once

#include "ui/awards/award_figures.h"
#include "ui/pane/tile_strip.h"

#include <QStringList>

namespace grants::ui {

class LinesStrip : public TileStrip {
    Q_OBJECT
  public:
    explicit LinesStrip(QWidget* parent = nullptr);

    /// `names` of the projects, in the order of the figures' lines.
    void present(const AwardFigures& figures, const QStringList& names);
};

}  // namespace grants::ui
