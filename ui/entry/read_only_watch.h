// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever tries to type into a table of a fund that can only be read hears why nothing happens.
#pragma once

#include "ui/desk/session.h"

#include <QAbstractItemView>

namespace grants::ui {

class ReadOnlyWatch : public QObject {
    Q_OBJECT
  public:
    /// Owned by `view`.
    ReadOnlyWatch(Session& session, QAbstractItemView& view);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    Session& m_session;
};

}  // namespace grants::ui
