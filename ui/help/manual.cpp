// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr qsizetype kBefore = 12, kExcerpt = 60;  // characters

QString contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A line of Markdown without its marks.
QString plain(QString line) {
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(
        QStringLiteral("^\\s*([#>]+|[-*] |\\d+\\. )\\s*|\\*\\*|`|^\\s*\\|[-| :]+\\|\\s*$"));
    line.remove(picture);
    line.replace(link, QStringLiteral("\\1"));
    line.remove(marks);
    return line.replace(u'|', u' ').simplified();
}

Chapter chapterOf(const QString& key, const QString& title, const QString& markdown) {
    Chapter chapter{key, title, {{}}};
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(QLatin1String("## "))) {
            chapter.sections.push_back({plain(line), {}});
        } else if (!line.startsWith(QLatin1String("# ")))
            chapter.sections.back().text += plain(line) + u' ';
    }
    return chapter;
}

bool holds(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

QString excerptOf(const Section& section, const QString& word) {
    const qsizetype at = section.text.indexOf(word, 0, Qt::CaseInsensitive);
    const qsizetype from = std::max<qsizetype>(0, at - kBefore);
    return (from > 0 ? QStringLiteral("…") : QString()) +
           section.text.mid(from, kExcerpt).trimmed();
}

}  // namespace

std::vector<Chapter> readManual(const QString& folder) {
    static const QRegularExpression entry(QStringLiteral("\\[([^\\]]+)\\]\\(([a-z-]+)\\.md\\)"));
    std::vector<Chapter> manual;
    auto found = entry.globalMatch(contentsOf(folder + QStringLiteral("/contents.md")));
    while (found.hasNext()) {
        const auto match = found.next();
        const QString file = folder + u'/' + match.captured(2) + QStringLiteral(".md");
        manual.push_back(chapterOf(match.captured(2), match.captured(1), contentsOf(file)));
    }
    return manual;
}

std::vector<ManualHit> findIn(const std::vector<Chapter>& manual, const QString& words) {
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty()) return {};
    std::vector<ManualHit> titles, others;
    for (const Chapter& chapter : manual) {
        for (const Section& section : chapter.sections) {
            const QString heading = section.title.isEmpty() ? chapter.title : section.title;
            if (!holds(heading + u' ' + section.text, wanted)) continue;
            const bool inTitle = heading.contains(wanted.front(), Qt::CaseInsensitive);
            (inTitle ? titles : others)
                .push_back({chapter.key, section.title, excerptOf(section, wanted.front())});
        }
    }
    titles.insert(titles.end(), others.begin(), others.end());
    return titles;
}

}  // namespace grants::ui
