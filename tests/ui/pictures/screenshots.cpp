// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window through every page, tab, dialog and menu in both themes and languages and
// keeps a picture of each: FOLDER/page-theme-language-scale.png. QT_SCALE_FACTOR gives the scale.
// Usage: ui_screenshots FOLDER [WIDTHxHEIGHT [NAME]]; NAME: only those that begin so
//        ui_screenshots --manual FOLDER; the pictures of the manual, small enough to be embedded
#include "ui/pictures/shots.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace grants;
using namespace grants::ui;

namespace {

class Camera {
  public:
    struct Errand {
        QDir folder;
        QSize size;
        QString only;  // beginning of the names wanted
    };
    Camera(const Errand& errand, Language language, ThemeChoice theme)
        : m_errand(errand), m_language(language), m_theme(theme) {}

    void takeAll() {
        forgetEverything();
        Desktop desktop(m_language, m_theme);
        if (m_errand.size.isValid()) desktop.window().resize(m_errand.size);
        take(desktop, withoutFund());
        desktop.openEmptyFund();
        take(desktop, onEmptyFund());
        desktop.openSample();
        take(desktop, onSample());
    }

    static void putAway(QWidget& shown) {
        shown.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

  private:
    void take(Desktop& desktop, const std::vector<Shot>& shots) {
        for (const Shot& shot : shots) {
            if (!shot.name.startsWith(m_errand.only)) continue;
            QWidget* shown = shot.show(desktop);
            settle(desktop);
            if (!shown->grab().save(m_errand.folder.filePath(shot.name + suffix())))
                throw std::runtime_error("cannot write " + shot.name.toStdString());
            if (shown != &desktop.window()) putAway(*shown);
        }
    }
    [[nodiscard]] QString suffix() const {
        return QStringLiteral("-%1-%2-%3.png")
            .arg(m_theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                 m_language == Language::English ? QStringLiteral("en") : QStringLiteral("zh"))
            .arg(qRound(qApp->devicePixelRatio() * 100));
    }

    Errand m_errand;
    Language m_language;
    ThemeChoice m_theme;
};

QSize sizeOf(const char* text) {
    const QStringList parts = QString::fromLatin1(text).split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

/// With the 256 colours it has most of: a quarter of the size, and text as sharp as before.
QImage withFewColours(const QImage& image) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) ++counts[image.pixel(x, y)];
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb a, QRgb b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return image.convertToFormat(QImage::Format_Indexed8, colours.mid(0, 256), Qt::ThresholdDither);
}

void takeManual(const QDir& folder) {
    Desktop desktop(Language::Chinese, ThemeChoice::Light);
    desktop.window().resize(1240, 760);
    for (const Shot& shot : forManual()) {
        QWidget* shown = shot.show(desktop);
        settle(desktop);
        withFewColours(shown->grab().toImage())
            .save(folder.filePath(shot.name + QStringLiteral(".png")), "PNG", 1);
        if (shown != &desktop.window()) Camera::putAway(*shown);
    }
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(GRANTDESK_VERSION));
    const OwnFolders folders;
    const bool manual = argc > 2 && std::strcmp(argv[1], "--manual") == 0;
    const QDir folder(QString::fromLocal8Bit(manual ? argv[2] : argc > 1 ? argv[1] : "."));
    folder.mkpath(QStringLiteral("."));
    const Camera::Errand errand{folder, argc > 2 ? sizeOf(argv[2]) : QSize(),
                                QString::fromLocal8Bit(argc > 3 ? argv[3] : "")};
    try {
        if (manual) {
            takeManual(folder);
            return 0;
        }
        for (const Language language : {Language::Chinese, Language::English})
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
                Camera(errand, language, theme).takeAll();
    } catch (const std::exception& trouble) {
        std::fprintf(stderr, "ui_screenshots: %s\n", trouble.what());
        return 1;
    }
    return 0;
}
