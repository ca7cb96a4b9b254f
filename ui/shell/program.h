// SPDX-License-Identifier: GPL-3.0-or-later
// The running desktop: the session, its window, and the language and theme they are shown in.
#pragma once

#include "ui/base/settings.h"
#include "ui/drafts/drafts.h"
#include "ui/shell/start/single_instance.h"

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

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Drafts& drafts() { return m_drafts; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// Does what a start was asked for, in the window, and brings it to the front.
    void take(const Errand& errand);
    /// Both build the window anew over the same session, at the same page.
    void setLanguage(Language language);
    void setTheme(ThemeChoice theme);

  private:
    void install(Language language);
    void build();
    void rebuild();

    QApplication& m_application;
    QTranslator m_catalogue;
    Session m_session;
    Drafts m_drafts{m_session};  // hears of a fund file before the window does
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace grants::ui
