// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the packages that were taken back: each with what was taken and what was not.
#pragma once

#include "ui/desk/session.h"

#include <QDialog>

namespace grants::ui {

class ReturnedList : public QDialog {
    Q_OBJECT
  public:
    ReturnedList(const Session& session, const std::vector<PackageNews>& news, QWidget* parent);
};

}  // namespace grants::ui
