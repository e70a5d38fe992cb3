// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/fieldmappingpresenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::CustomField;
using Presenters::FieldMappingPresenter;

namespace {

CustomField field(const QString &label, const QString &id)
{
    CustomField made;
    made.label = label;
    made.remoteId.value = id;
    return made;
}

QStringList texts(const FieldMappingPresenter &presenter)
{
    QStringList all;
    for (const FieldMappingPresenter::Choice &choice : presenter.choices())
        all.append(choice.isFree ? choice.text : u'-' + choice.text);
    return all;
}

} // namespace

class FieldMappingPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheFieldsThereInTheirOrder()
    {
        FieldMappingPresenter presenter;
        const CustomField locker = field(u"Locker"_s, {});
        presenter.open(locker, {locker, field(u"Mat"_s, u"m"_s)});
        presenter.take(QList<CustomField>{field(u"Spind"_s, u"s"_s), field(u"matte"_s, u"m"_s),
                                          field(u"Armoire"_s, u"a"_s)});
        QCOMPARE(texts(presenter), (QStringList{u"“Locker”, the same name as here"_s, u"Armoire"_s,
                                                u"-matte (belongs to “Mat”)"_s, u"Spind"_s}));
        QCOMPARE(presenter.current(), 0);
    }

    void saysWhichValuesAFieldTakes()
    {
        FieldMappingPresenter presenter;
        CustomField locker = field(u"Locker"_s, {});
        CustomField since = field(u"Member since"_s, u"s"_s);
        since.type = Domain::CustomFieldType::Date;
        CustomField colour = field(u"Colour"_s, u"c"_s);
        colour.type = Domain::CustomFieldType::Select;
        presenter.open(locker, {locker});
        presenter.take(QList<CustomField>{since, colour});
        QCOMPARE(texts(presenter),
                 (QStringList{u"“Locker”, the same name as here"_s, u"-Colour (a list of choices)"_s,
                              u"Member since (takes only dates)"_s}));
        locker.type = Domain::CustomFieldType::Date;
        presenter.open(locker, {locker});
        presenter.take(QList<CustomField>{since});
        QCOMPARE(texts(presenter).last(), u"Member since"_s);
    }

    void fieldWithTheSameNameIsTheFirst()
    {
        FieldMappingPresenter presenter;
        const CustomField locker = field(u"Locker"_s, u"s"_s);
        presenter.open(locker, {locker});
        presenter.take(QList<CustomField>{field(u"Spind"_s, u"s"_s), field(u" LOCKER"_s, u"l"_s)});
        QCOMPARE(presenter.choices().size(), 2);
        QCOMPARE(presenter.current(), 1);
        QSignalSpy requested(&presenter, &FieldMappingPresenter::mappingRequested);
        presenter.choose(0);
        QCOMPARE(requested.first().at(1).value<CustomField>().remoteId.value, u"l"_s);
    }

    void choosesOnlyWhatIsFree()
    {
        FieldMappingPresenter presenter;
        const CustomField locker = field(u"Locker"_s, {});
        presenter.open(locker, {locker, field(u"Mat"_s, u"m"_s)});
        QSignalSpy requested(&presenter, &FieldMappingPresenter::mappingRequested);
        presenter.take(QList<CustomField>{field(u"Mat"_s, u"m"_s)});
        presenter.choose(1);
        QCOMPARE(requested.size(), 0);
        presenter.choose(0);
        presenter.choose(0); // once is enough
        QCOMPARE(requested.size(), 1);
        QVERIFY(presenter.isSaving());
    }

    void answerToAnEarlierRequestIsIgnored()
    {
        FieldMappingPresenter presenter;
        const CustomField locker = field(u"Locker"_s, {});
        presenter.open(locker, {locker});
        presenter.take(QList<CustomField>{});
        presenter.take(Core::Error{Core::Error::Kind::Network, u"late"_s, {}, {}});
        QCOMPARE(presenter.state(), Core::LoadState::Ready);
        QCOMPARE(presenter.choices().size(), 1);
    }
};

QTEST_GUILESS_MAIN(FieldMappingPresenterTest)
#include "tst_fieldmappingpresenter.moc"
