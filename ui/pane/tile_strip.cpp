// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/tile_strip.h"

#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QScrollBar>
#include <algorithm>

namespace grants::ui {

TileStrip::TileStrip(QWidget* parent) : QScrollArea(parent), m_group(new QButtonGroup(this)) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* tiles = new QWidget(this);
    m_row = new QHBoxLayout(tiles);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::kTiny);
    m_row->addStretch(1);
    setWidget(tiles);
    connect(m_group, &QButtonGroup::idClicked, this, &TileStrip::choiceChanged);
}

void TileStrip::add(QAbstractButton& tile) {
    m_row->insertWidget(m_row->count() - 1, &tile);
    m_group->addButton(&tile, static_cast<int>(m_tiles.size()));
    m_tiles.push_back(&tile);
    if (m_tiles.size() > 1) return;
    tile.setChecked(true);
    setFixedHeight(tile.sizeHint().height() + horizontalScrollBar()->sizeHint().height());
}

void TileStrip::setCodes(std::vector<std::string> codes) {
    const bool isAnyChosen = m_group->checkedButton() != nullptr;
    const std::string former = chosen();
    m_codes = std::move(codes);
    for (std::size_t at = 0; at < m_tiles.size(); ++at)
        m_tiles[at]->setVisible(at <= m_codes.size());
    if (isAnyChosen) choose(former);
}

std::string TileStrip::chosen() const {
    const int place = m_group->checkedId();
    return place > 0 && place <= std::ssize(m_codes) ? m_codes[static_cast<std::size_t>(place - 1)]
                                                     : std::string();
}

void TileStrip::choose(const std::string& code) {
    const auto found = std::find(m_codes.begin(), m_codes.end(), code);
    const bool known = !code.empty() && found != m_codes.end();
    const auto place = known ? static_cast<std::size_t>(found - m_codes.begin()) + 1 : 0;
    m_tiles[place]->setChecked(true);
}

void TileStrip::chooseNone() {
    QAbstractButton* checked = m_group->checkedButton();
    if (checked == nullptr) return;
    m_group->setExclusive(false);
    checked->setChecked(false);
    m_group->setExclusive(true);
}

}  // namespace grants::ui
