// SPDX-License-Identifier: GPL-3.0-or-later
// The running desktop: the desk, its window, and the language and theme they are shown in.
#pragma once

#include "ui/common/desk.h"
#include "ui/common/settings.h"
#include "ui/shell/single_instance.h"

#include <QTranslator>
#include <memory>

class QApplication;

namespace grants::ui {

class MainWindow;

class Program : public QObject {
    Q_OBJECT
  public:
    Program(QApplication& application, Language language, ThemeChoice theme);
    ~Program() override;

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// Does what a start was asked for, in the window, and brings it to the front.
    void take(const Errand& errand);
    /// Both build the window anew over the same desk, at the same page.
    void setLanguage(Language language);
    void setTheme(ThemeChoice theme);

  private:
    void install(Language language);
    void build();
    void rebuild();

    QApplication& m_application;
    QTranslator m_catalogue;
    Desk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace grants::ui
