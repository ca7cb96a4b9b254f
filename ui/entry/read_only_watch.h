// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever tries to type into a table that takes nothing from him hears why nothing happens.
#pragma once

#include "ui/drafts/draft_sheet.h"

#include <QAbstractItemView>

namespace grants::ui {

class ReadOnlyWatch : public QObject {
    Q_OBJECT
  public:
    /// Owned by `view`.
    ReadOnlyWatch(Session& session, const DraftSheet& sheet, QAbstractItemView& view);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    Session& m_session;
    const DraftSheet& m_sheet;
};

}  // namespace grants::ui
