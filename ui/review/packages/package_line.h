// SPDX-License-Identifier: GPL-3.0-or-later
// Above a reviewer's desk that came as a package: whose it is, and how it goes back.
#pragma once

#include "domain/review/sheets.h"
#include "ui/desk/session.h"

#include <QWidget>
#include <vector>

class QLabel;

namespace grants::ui {

class PackageLine : public QWidget {
    Q_OBJECT
  public:
    PackageLine(Session& session, QWidget* parent);

  Q_SIGNALS:
    /// What is half typed is to be kept first.
    void handingBack();

  private:
    void follow();
    void ask();
    void askAboutOpenSheets();
    [[nodiscard]] static QString openSheetsText(const std::vector<AwaitedSheet>& open);
    void chooseFile();
    void handBack(const QString& file);
    void send(const QString& file);

    Session& m_session;
    QLabel* m_whose;
};

}  // namespace grants::ui
