// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "ui/base/apply_theme.h"
#include "ui/base/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QLocale>

namespace grants::ui {

Program::Program(QApplication& application, Language language, ThemeChoice theme)
    : m_application(application), m_session(Translator(language)) {
    install(language);
    applyTheme(m_application, theme);
    m_session.setDenomination(Settings().denomination());
    build();
}

Program::~Program() = default;

void Program::install(Language language) {
    QCoreApplication::removeTranslator(&m_catalogue);
    // The program's own texts are Chinese in the source, Qt's are English.
    const bool english = language == Language::English;
    if (m_catalogue.load(english ? QStringLiteral(":/i18n/ui_en.qm")
                                 : QStringLiteral(":/i18n/qt_zh.qm")))
        QCoreApplication::installTranslator(&m_catalogue);
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedStates)
                                : QLocale(QLocale::Chinese, QLocale::China));
}

void Program::build() {
    m_window = std::make_unique<MainWindow>(m_drafts, pages());
    // Later, because the choice comes from a menu of the very window that goes.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Program::setLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::themeChosen, this, &Program::setTheme,
            Qt::QueuedConnection);
}

void Program::rebuild() {
    // The old window goes last, so that the program never seems to have closed its only one.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    old->flush();
    old->keepState();
    Imports imports = old->imports().imports();
    build();
    m_window->imports().goOn(std::move(imports));
    if (!old->currentPage().isEmpty()) m_window->goTo(old->currentPage());
    if (old->isVisible()) m_window->show();
}

void Program::take(const Errand& errand) {
    if (errand.sample) m_session.openSample();
    if (!errand.files.isEmpty()) m_window->takeFiles(errand.files);
    if (m_window->isMinimized())
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Program::setLanguage(Language language) {
    Settings().setLanguage(language);
    install(language);
    m_session.setTranslator(Translator(language));
    rebuild();
}

void Program::setTheme(ThemeChoice theme) {
    Settings().setTheme(theme);
    applyTheme(m_application, theme);
    rebuild();
}

}  // namespace grants::ui
