// SPDX-License-Identifier: GPL-3.0-or-later
// The small signs in cells: what is to be mended, and whether a group is folded.
#pragma once

#include "ui/drafts/draft.h"

class QPainter;
class QRect;

namespace grants::ui {

struct Theme;

/// Beside a mark's text nothing is written over so many pixels.
constexpr int kMarkRoom = 16;

/// Frames the cell and puts an exclamation mark where its text does not begin: on a disc, or on a
/// triangle for a warning, so not by colour alone. What is only not saved has a dot there.
void paintMark(QPainter& painter, const QRect& cell, CellMark::Kind kind, bool textOnRight,
               const Theme& theme);
/// In the painter's colour; down when the rows beneath are shown, right when they are folded.
void paintFold(QPainter& painter, const QRect& place, bool folded);

}  // namespace grants::ui
